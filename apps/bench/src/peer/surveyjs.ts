// What a page needs of SurveyJS to show a form with nothing else on the page: the model, and the UI that brings its own drawing.
export {Model} from 'survey-core';
export {renderSurvey} from 'survey-js-ui';
