import badge from '../components/badge.css?inline';
import button from '../components/button.css?inline';
import empty from '../components/empty.css?inline';
import notice from '../components/notice.css?inline';
import outlink from '../components/outlink.css?inline';
import scorebar from '../components/scorebar.css?inline';
import select from '../components/select.css?inline';
import toast from '../components/toast.css?inline';
import icon from '../icons/icon.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

/** The styles every surface shares, in the order in which they apply. */
export const uiStyles: readonly string[] = [
  tokens,
  base,
  icon,
  button,
  outlink,
  badge,
  scorebar,
  notice,
  empty,
  select,
  toast,
];
