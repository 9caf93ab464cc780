import './arshjul/arshjul.js';
import './effektkedja/effektkedja.js';
