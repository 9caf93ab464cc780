import {html} from 'hono/html';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';
import type {Vy} from './vy.js';

/** The page about accessibility: a template that a municipality completes with its own address for complaints. */
export function renderTillganglighet({riktlinje}: Vy): Html {
  return renderLayout({
    titel: 'Om tillgänglighet',
    sida: 'tillganglighet',
    riktlinje,
    innehall: html`<article class="text">
      <h1>Om tillgänglighet</h1>
      <p class="ingress">Sidan är en mall. Den kommun som använder SKA fyller i sin egen redogörelse här.</p>
      <h2>Så kan du använda årshjulet</h2>
      <ul>
        <li>
          Allt som står i hjulet står också i listan under det, i samma ordning och med samma knappar. En rad öppnas på sin
          plats.
        </li>
        <li>
          Hjulet har ett enda tabbstopp. Pil höger och vänster går i tid, pil upp och ner byter ring. Enter
          eller mellanslag visar mer i rutan efter hjulet, plus och minus zoomar och Escape stänger.
        </li>
        <li>Läget visas med form och ord, inte bara med färg.</li>
        <li>I en smal spalt kommer listan först. Du kan välja hjulet ändå.</li>
        <li>Färgerna följer ljust och mörkt tema och datorns hög kontrast.</li>
      </ul>
      <h2>Så svarar du på TLD-frågorna</h2>
      <ul>
        <li>
          Svaren är vanliga alternativknappar. Pilarna väljer bland dem. Tabb går mellan dem utan att välja, och
          mellanslag väljer. Det räcker alltså med två tangenter, eller en knapp som ersätter dem.
        </li>
        <li>Inget går vidare av sig självt. Du kan hoppa över, gå tillbaka och ta bort ett svar.</li>
        <li>Örat läser upp frågan och svaren, om enheten har en egen röst på språket eller frågan är inspelad.</li>
      </ul>
      <h2>Så kan du använda utvecklingsplanen</h2>
      <ul>
        <li>
          Planen är vanliga rubriker, listor och fält. Allt går att göra med knappar och med tangentbordet, och inget kräver
          att du drar med musen.
        </li>
        <li>
          Alt med pil upp eller ner flyttar det du står i. Alt och Enter lägger till en likadan efter. Ctrl och Z ångrar
          utanför skrivfälten.
        </li>
        <li>
          Bilden av effektkedjan är ett enda tabbstopp. Pilarna går mellan korten och Enter öppnar. Det linjerna visar står
          också i ord.
        </li>
        <li>Det som händer läses upp, men inget läses upp medan du skriver.</li>
        <li>Skriv ut ger ett dokument med rubriker. Sparat som PDF i Chrome eller Edge går det att läsa med skärmläsare.</li>
      </ul>
      <h2>Hur vi har provat</h2>
      <p>
        Målet är WCAG 2.2 på nivå AA. Vi provar automatiskt med axe i Chromium, i ljust och mörkt tema, i 320 pixlars
        bredd och med tangentbord. Skärmläsarna NVDA, JAWS och VoiceOver är inte provade än.
      </p>
      <h2>Hittar du ett hinder?</h2>
      <p>Här står kommunens adress för synpunkter. Den som inte får svar kan vända sig till tillsynsmyndigheten.</p>
    </article>`,
  });
}
