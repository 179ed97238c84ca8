import acts from './acts.css?inline';
import controls from './controls.css?inline';
import entry from './entry.css?inline';
import header from './header.css?inline';
import panel from './panel.css?inline';
import why from './why.css?inline';

/** The sidebar's own styles. */
export const sidebarStyles: readonly string[] = [panel, header, controls, entry, acts, why];
