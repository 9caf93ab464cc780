// What a page needs of React Flow to show a chain: the diagram, and the React that draws it.
export {ReactFlow} from '@xyflow/react';
export {createElement} from 'react';
export {createRoot} from 'react-dom/client';
