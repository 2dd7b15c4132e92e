// The student's question: insert keys, focus after a part of the page was replaced, one send for one click.

const insertAtCursor = (input: HTMLInputElement, text: string): void => {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  input.setRangeText(text, start, end, "end");
  input.focus();
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

const prepare = (root: ParentNode): void => {
  const input = root.querySelector<HTMLInputElement>("input[data-answer]");
  const keys = root.querySelector<HTMLElement>("[data-keys]");
  if (input && keys) {
    keys.hidden = false;
    // Without these keys a phone's number pad has no minus sign and no fraction bar, so plain pages ask for all keys.
    input.inputMode = input.dataset["answer"] ?? "text";
  }
};

const placeFocus = (root: ParentNode): void => {
  const target = root.querySelector<HTMLElement>("[data-focus]");
  target?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
};

const dropTrouble = (event: Event): void => {
  if ((event.target as Element).matches("input[data-answer]")) document.querySelector("#trouble")?.remove();
};

const onInsertKey = (event: Event): void => {
  const key = (event.target as Element).closest<HTMLButtonElement>("[data-insert]");
  const input = document.querySelector<HTMLInputElement>("input[data-answer]");
  if (key && input) insertAtCursor(input, key.dataset["insert"] ?? "");
};

const onSubmit = (event: Event): void => {
  const form = event.target as HTMLFormElement;
  if (form.dataset["sent"] === "yes") {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  form.dataset["sent"] = "yes";
  // A page that comes back from the browser's memory, or a send that fails, must be able to send again.
  window.setTimeout(() => delete form.dataset["sent"], 4000);
};

const onSwap = (event: Event): void => {
  const root = event.target as HTMLElement;
  prepare(document);
  if (root.id === "question") placeFocus(root);
};

const onSendError = (): void => {
  const note = document.querySelector<HTMLElement>("[data-offline]");
  if (note) note.hidden = false;
  document.querySelectorAll<HTMLFormElement>("form").forEach((form) => delete form.dataset["sent"]);
};

document.addEventListener("input", dropTrouble);
document.addEventListener("click", onInsertKey);
document.addEventListener("submit", onSubmit, true);
document.addEventListener("htmx:afterSwap", onSwap);
document.addEventListener("htmx:sendError", onSendError);
document.addEventListener("htmx:beforeSwap", (event) => {
  // An answer that could not be read comes back with 422 and the question, to be shown as any other page.
  const detail = (event as CustomEvent<{ xhr: XMLHttpRequest; shouldSwap: boolean; isError: boolean }>).detail;
  if (detail.xhr.status === 422) {
    detail.shouldSwap = true;
    detail.isError = false;
  }
});
window.addEventListener("pageshow", () => prepare(document));
prepare(document);
