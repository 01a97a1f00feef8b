import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A long day</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<div id="story" class="container"><h1>A long day</h1></div>
<script src="ink.js"></script>
<script src="story.js"></script>
<script src="main.js"></script>
</body>
</html>
`;

/** What is shown fades in within a second, as the export of ink's own editor has it; without its web fonts. */
const style = `body { font-family: sans-serif; font-weight: lighter; background: white; }
h1 { text-align: center; font-family: Georgia, serif; font-size: 30pt; }
.container { max-width: 600px; margin: 0 auto; padding: 4em 20px 20px; }
.container > * { opacity: 1; transition: opacity 1s; }
.container .hide { opacity: 0; }
p { font-size: 13pt; color: #888; line-height: 1.7em; }
.choice { text-align: center; }
.choice a { font-size: 15pt; font-weight: 700; color: #b97c2c; text-decoration: none; }
`;

/** Paragraph after paragraph, each a fifth of a second after the one before, and the choices after them. */
const script = `const story = new inkjs.Story(storyContent);
const container = document.querySelector('#story');
let wait = 0;
function show(element) {
  container.append(element);
  element.classList.add('hide');
  setTimeout(() => element.classList.remove('hide'), wait);
  wait += 200;
}
function choice({ text, index }) {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  paragraph.className = 'choice';
  link.href = '#';
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    for (const other of document.querySelectorAll('.choice')) other.remove();
    story.ChooseChoiceIndex(index);
    goOn();
  });
  paragraph.append(link);
  show(paragraph);
}
function goOn() {
  wait = 0;
  while (story.canContinue) {
    const paragraph = document.createElement('p');
    paragraph.textContent = story.Continue();
    show(paragraph);
  }
  story.currentChoices.forEach(choice);
}
goOn();
`;

/** Writes a page that tells an ink story in the five files of an export for the web. */
export function writeInkPage(folder: string, json: string): void {
  const inkjs = createRequire(import.meta.url).resolve('inkjs');
  mkdirSync(folder, { recursive: true });
  copyFileSync(inkjs, join(folder, 'ink.js'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'style.css'), style);
  writeFileSync(join(folder, 'main.js'), script);
  writeFileSync(join(folder, 'story.js'), `var storyContent = ${json};`);
}
