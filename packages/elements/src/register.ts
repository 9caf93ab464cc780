import './arshjul/arshjul.js';
import './effektkedja/effektkedja.js';
import './utvecklingsplan/utvecklingsplan.js';
