// The teacher's live page: each event says that something changed, and the part that shows it is fetched again.

const board = document.querySelector<HTMLElement>("[data-live]");

const refresh = async (part: HTMLElement): Promise<void> => {
  const address = part.dataset["fragment"];
  if (!address) return;
  const answer = await fetch(address, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
  if (answer.ok) part.innerHTML = await answer.text();
};

// One fetch at a time; changes that come meanwhile are fetched together afterwards.
const refresher = (part: HTMLElement): (() => void) => {
  let busy = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await refresh(part);
    } catch {
      // The network is away; the next event, or the stream coming back, asks again.
    }
    busy = false;
    if (again) {
      again = false;
      void run();
    }
  };
  return () => void run();
};

const showLink = (up: boolean): void => {
  document.querySelectorAll<HTMLElement>("[data-link]").forEach((note) => {
    note.hidden = note.dataset["link"] !== (up ? "up" : "down");
  });
};

if (board?.dataset["live"]) {
  const update = refresher(board);
  const stream = new EventSource(board.dataset["live"]);
  stream.addEventListener("open", () => showLink(true));
  stream.addEventListener("error", () => showLink(false));
  stream.addEventListener("update", update);
  const stop = (): void => stream.close();
  stream.addEventListener("closed", () => {
    stop();
    window.location.reload();
  });
  // Whoever closes the check is on the way to what it changed: no reload may come in between.
  document.addEventListener("submit", stop);
  window.addEventListener("pagehide", stop);
}
