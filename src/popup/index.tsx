import { browserOutside } from '../ui/outside/browserOutside.ts';
import { showPage } from '../ui/page/showPage.ts';
import { pageStyles } from '../ui/theme/pageStyles.ts';
import { Popup } from './Popup.tsx';
import popup from './popup.css?inline';

showPage(() => <Popup outside={browserOutside} />, [...pageStyles, popup]);
