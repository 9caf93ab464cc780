import './arshjul/arshjul.js';
