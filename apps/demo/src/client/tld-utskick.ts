const data = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as object;
const element = document.querySelector('ska-tld-utskick');
if (element !== null) Object.assign(element, data);

export {};
