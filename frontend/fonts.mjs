// Copies the math font, with its license, to where the server finds it.
import { copyFileSync, mkdirSync } from "node:fs";

const from = "node_modules/@fontsource/stix-two-math";
const to = "../src/stairwise/web/static/build";
mkdirSync(to, { recursive: true });
copyFileSync(`${from}/files/stix-two-math-latin-400-normal.woff2`, `${to}/stix-two-math.woff2`);
copyFileSync(`${from}/LICENSE`, `${to}/stix-two-math-license.txt`);
