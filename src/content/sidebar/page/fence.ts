/**
 * Events that would leave the closed root, retargeted to its host, and reach the page's handlers: shortcut handlers would
 * act on keys typed in the sidebar, trackers would note clicks. They end at the root instead. (A page that listens in
 * the capture phase still learns that something happened on a bare element, but not on what.)
 */
export const fenced = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drag',
  'dragenter',
  'dragover',
  'dragleave',
  'drop',
  'dragend',
] as const;

/** The same, for events whose listeners would hold up scrolling unless they promise not to. */
export const fencedPassive = ['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
