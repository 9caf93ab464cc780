import './arshjul/arshjul.js';
import './datakalla/datakalla.js';
import './effektkedja/effektkedja.js';
import './tld-resultat/tld-resultat.js';
import './tld-utskick/tld-utskick.js';
import './tld-form/tld-form.js';
import './utvecklingsplan/utvecklingsplan.js';
