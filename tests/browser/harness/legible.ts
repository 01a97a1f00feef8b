/**
 * Everything on a projector's screen that a back row could not read, or that does not hold the screen's own
 * rules: text under 4 hundredths of the height, speech under 5, lines over 60 characters, contrast under 7:1,
 * anything cut off, anything to be scrolled. Empty where all is well. Runs in the page, so it stands alone.
 */
export function findIllegible(): readonly string[] {
  const faults = new Set<string>();
  const height = window.innerHeight;
  const width = window.innerWidth;
  const spoken = '.spoken__says, .thought__words, .ended__epilogue, .gathering__setting';

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('no canvas to read colours with');
  const pixels = new Map<string, readonly number[]>();
  const pixel = (colour: string): readonly number[] => {
    const known = pixels.get(colour);
    if (known !== undefined) return known;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const drawn = [...canvas.getImageData(0, 0, 1, 1).data];
    pixels.set(colour, drawn);
    return drawn;
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = pixel(colour).map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paperOf = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if ((pixel(backgroundColor)[3] ?? 0) > 250) return backgroundColor;
      if (backgroundImage !== 'none') faults.add(`text on a picture: ${at.className}`);
    }
    return 'white';
  };
  const contrast = (element: Element): number => {
    const [a, b] = [getComputedStyle(element).color, paperOf(element)].map(luminance);
    const [light, dark] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
    return (light + 0.05) / (dark + 0.05);
  };
  const isForEyes = (element: Element): boolean =>
    element.closest('.visually-hidden') === null && element.checkVisibility();

  /** How many characters each line of a block holds. */
  const lineLengths = (block: Element): readonly number[] => {
    const lengths = new Map<number, number>();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const line = Math.round(box.bottom / 6);
        const near = [line, line - 1, line + 1].find((one) => lengths.has(one)) ?? line;
        lengths.set(near, (lengths.get(near) ?? 0) + 1);
      }
    }
    return [...lengths.values()];
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const blocks = new Set<Element>();
  let texts = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || !isForEyes(element)) continue;
    texts += 1;
    const tells = `“${text.slice(0, 40)}” (${element.className || element.parentElement?.className})`;
    const size = (Number.parseFloat(getComputedStyle(element).fontSize) / height) * 100;
    if (size < 3.999) faults.add(`${size.toFixed(2)} vh: ${tells}`);
    if (element.closest(spoken) !== null && size < 4.999) {
      faults.add(`speech of ${size.toFixed(2)} vh: ${tells}`);
    }
    const ratio = contrast(element);
    if (ratio < 7) faults.add(`contrast ${ratio.toFixed(2)}: ${tells}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const holder = element.closest('.reply-card, .thought, .fitted') ?? document.documentElement;
    const inside = holder.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      const isOut =
        box.left < inside.left - 1 ||
        box.right > inside.right + 1 ||
        box.top < inside.top - 1 ||
        box.bottom > inside.bottom + 1;
      if (isOut || box.right > width || box.bottom > height) faults.add(`cut off: ${tells}`);
    }
    blocks.add(element.closest('p, dd, dt, h1, h2, li, figcaption') ?? element);
  }
  for (const block of blocks) {
    // No line is longer than all that there is.
    if (block.textContent.length <= 60) continue;
    const longest = Math.max(0, ...lineLengths(block));
    if (longest > 60) faults.add(`${longest} characters: “${block.textContent?.slice(0, 40)}”`);
  }
  for (const element of document.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls =
      (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1);
    if (scrolls) faults.add(`scrolls: ${element.tagName} ${element.className}`);
  }
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  if (scrollHeight > clientHeight || scrollWidth > clientWidth) faults.add('the page scrolls');
  const fitted = document.querySelector('.fitted');
  if (fitted?.getAttribute('data-in-parts') === 'true') faults.add('does not fit in one piece');
  if (texts === 0) faults.add('nothing to read');
  return [...faults];
}
