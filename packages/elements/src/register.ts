import './arshjul/arshjul.js';
import './effektkedja/effektkedja.js';
import './tld-resultat/tld-resultat.js';
import './tld-utskick/tld-utskick.js';
import './utvecklingsplan/utvecklingsplan.js';
