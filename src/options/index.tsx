import { browserOutside } from '../ui/outside/browserOutside.ts';
import { showPage } from '../ui/page/showPage.ts';
import { pageStyles } from '../ui/theme/pageStyles.ts';
import { Options } from './Options.tsx';
import options from './options.css?inline';

showPage(() => <Options outside={browserOutside} />, [...pageStyles, options]);
