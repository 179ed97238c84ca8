import type { Site } from '../../../scripts/drive/site.ts';
import type { Config } from '../../linkedin/interactive/config.ts';
import { interactiveSite } from './open.ts';

/**
 * What a script of the page can do to find out about the sidebar, as the page's first script. `spy.heard`: every event it hears
 * that is aimed at something of ours, or that hands out an element it cannot see by itself. `spy.read(focused)`: every text it
 * gets hold of by searching, selecting, copying and hit-testing, and what elements that are hidden from it.
 */
const script = `(() => {
  const heard = [];
  const isOurs = (node) => {
    try {
      if (!node || typeof node !== 'object' || node === window || node === document) return false;
      if (node.document && node.document !== document) return true;
      if (typeof node.nodeType !== 'number') return false;
      if (node.getRootNode({ composed: true }) !== document && node.isConnected) return true;
      if (node.getRootNode() !== document && node.getRootNode() instanceof ShadowRoot && node.getRootNode().mode === 'closed') return true;
      return node.parentNode === document.documentElement && node.localName === 'div';
    } catch (error) {
      return true;
    }
  };
  const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend', 'DOMActivate', 'textInput', 'selectstart', 'beforeinput', 'copy', 'cut', 'paste', 'securitypolicyviolation']);
  for (const place of [window, document, HTMLElement.prototype])
    for (const name in place) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of types)
    addEventListener(type, (event) => {
      const nodes = [event.target, event.originalTarget, event.explicitOriginalTarget, event.relatedTarget, event.rangeParent, event.view,
        event.dataTransfer?.mozSourceNode, ...event.composedPath()];
      const known = nodes.filter(isOurs);
      if (known.length === 0) return;
      // That the mouse has left the page's own element for ours is the page's to know, and no more than that.
      const isEdge = event.target !== null && !isOurs(event.target) && known.every((node) => node === event.relatedTarget && node.localName === 'div');
      if (!isEdge) heard.push([type, event.key, event.data].filter(Boolean).join(' '));
    }, true);

  function read(words) {
    const got = [];
    const take = (how, text) => { if (text) got.push(how + ': ' + text); };
    const found = [];
    const selection = getSelection();
    const own = () => [...document.documentElement.children].filter((it) => it.localName === 'div');
    const selected = (how) => {
      take(how, String(selection));
      for (let index = 0; index < selection.rangeCount; index++) {
        const range = selection.getRangeAt(index);
        take(how + ' range', String(range));
        take(how + ' contents', range.cloneContents().textContent);
        for (const node of [range.startContainer, range.endContainer]) if (isOurs(node) && !own().includes(node)) found.push(how);
      }
      for (const init of [{ shadowRoots: [] }, undefined])
        try {
          for (const { startContainer, endContainer } of selection.getComposedRanges(init))
            for (const node of [startContainer, endContainer]) if (isOurs(node) && !own().includes(node)) found.push(how + ' composed');
        } catch {}
    };
    selected('as it stands');
    for (const word of words)
      for (const frames of [false, true])
        for (const back of [false, true]) {
          if (window.find(word, false, back, true, false, frames, false)) found.push('find ' + word);
          selected('find');
        }
    const starts = [...own(), document.body, document.documentElement];
    for (const start of starts)
      for (const alter of ['extend', 'move'])
        for (const direction of ['forward', 'backward', 'left', 'right'])
          for (const unit of ['character', 'word', 'sentence', 'line', 'paragraph', 'lineboundary', 'sentenceboundary', 'paragraphboundary', 'documentboundary']) {
            try {
              const range = document.createRange();
              range.selectNode(start);
              selection.removeAllRanges();
              selection.addRange(range);
            } catch {}
            try { for (let steps = 0; steps < 3; steps++) selection.modify(alter, direction, unit); } catch {}
            selected(alter + ' ' + direction + ' ' + unit);
          }
    selection.removeAllRanges();
    document.execCommand('selectAll');
    selected('selectAll');
    for (const start of starts) { selection.selectAllChildren(start); selected('selectAllChildren'); selection.setBaseAndExtent(start, 0, start, start.childNodes.length); selected('setBaseAndExtent'); }
    addEventListener('copy', (event) => { take('copied', event.clipboardData.getData('text/plain')); take('copied', event.clipboardData.getData('text/html')); }, { once: true });
    document.execCommand('copy');
    for (let x = 5; x < innerWidth; x += 60)
      for (let y = 5; y < innerHeight; y += 30) {
        const seen = [
          ...document.elementsFromPoint(x, y),
          document.caretPositionFromPoint?.(x, y)?.offsetNode,
          document.caretRangeFromPoint?.(x, y)?.startContainer,
          document.caretRangeFromPoint?.(x, y)?.commonAncestorContainer,
        ];
        if (seen.some((node) => isOurs(node) && !own().includes(node))) found.push('at ' + x + ' ' + y);
      }
    for (const it of own()) take('inner', it.innerText + it.textContent + (it.ariaLabel ?? '') + it.outerHTML.replace(/<div[^>]*><.div>/, ''));
    if (isOurs(document.activeElement) && !own().includes(document.activeElement)) found.push('active element');
    for (const { effect } of document.getAnimations()) if (isOurs(effect?.target)) found.push('animation');
    for (const entry of performance.getEntries()) for (const node of [entry.element, entry.target, ...(entry.sources ?? []).map((it) => it.node)]) if (isOurs(node) && !own().includes(node)) found.push('performance');
    if (window.length > 0) found.push('window.length ' + window.length);
    selection.removeAllRanges();
    return { got, found: [...new Set(found)] };
  }
  window.spy = { heard, read };
})()`;

/** The interactive page, with a spy in it before anything else of the page's. */
export const spiedSite = (config: Partial<Config>): Site => {
  const site = interactiveSite(config);
  return (url) => {
    const answer = site(url);
    const isPage = String(answer?.contentType ?? 'text/html').startsWith('text/html');
    if (!answer || !isPage) return answer;
    return { ...answer, body: String(answer.body).replace('<head>', `<head><script>${script}</script>`) };
  };
};
