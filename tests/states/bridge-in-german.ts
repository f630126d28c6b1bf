/** What the server's honest digest of the story of the bridge says, by how it begins there, in German. */
export const bridgeInGerman: Readonly<Record<string, string>> = {
  'The 94-year-old crossing will stay shut to vehicles for at least eleven':
    'Die 94 Jahre alte Brücke bleibt für Fahrzeuge mindestens elf Wochen gesperrt, während Ingenieure Teile ersetzen, die seit 1971 keine Gießerei mehr herstellt.',
  'The 94-year-old crossing will stay shut to vehicles for at least 11':
    'Die 94 Jahre alte Brücke bleibt für Fahrzeuge mindestens 11 Wochen gesperrt, während Ingenieure Teile ersetzen, die seit 1971 keine Gießerei mehr herstellt.',
  'The authority had planned':
    'Die Behörde wollte die Brücke alle 12 Monate prüfen, ließ die Inspektion von 2025 aber aus, nachdem ihr einziger zugelassener Techniker in den Ruhestand gegangen war; die neuen Lager kosten voraussichtlich €6.3 Millionen.',
  'The bridge’s last full closure':
    'Die letzte vollständige Sperrung der Brücke, im Winter 1962, dauerte 9 Tage, als Eis das Drehwerk blockierte.',
  'It leaves about': 'Rund 18,400 Autofahrer am Tag müssen deshalb einen Umweg von 23 Kilometern über Marsh End nehmen.',
  'A bearing that cracks': 'Ein Lager, das auf beiden Seiten reißt, ist eine Warnung.',
  'Two of the 3 ferries': 'Zwei der 3 Fähren sind aus Sandmouth geliehen und befördern 120 Fahrgäste, aber keine Autos.',
  'Replacing the bearings':
    'Die neuen Lager kosten voraussichtlich €6.3 Millionen; die Gießerei in Corran, die sie goss, schloss 1971, und die Zeichnungen galten als verloren, bis ein Archivar sie am Dienstagmorgen in einer Kiste mit der Aufschrift Gezeitentafeln fand.',
  '“If everything goes well':
    '„Wenn alles gut geht, öffnen wir vor der Regatta im Juni“, sagte Okafor-Reyes, „und wenn nicht, komme ich wieder her und sage es Ihnen selbst.“',
  'For people on the east bank': 'Für die Menschen am Ostufer sind aus kurzen Besorgungen halbe Tagesreisen geworden.',
  'Businesses near the terminal':
    'Betriebe am Terminal rechnen nach; Ellery Cold Storage, das 60 Lastwagen am Tag über die Brücke schickt, erwartet im Monat €41,000 mehr für Treibstoff.',
  'The hauliers’ federation':
    'Der Verband der Spediteure bat die Regierung am Mittwoch, die nächtlichen Fahrverbote auf der Straße nach Marsh End aufzuheben.',
  'He has ordered': 'Er hat eine Untersuchung unter Leitung des pensionierten Richters Amos Whitcombe angeordnet.',
  'Opposition councillors': 'Ratsmitglieder der Opposition sagten, die Sperrung wäre zu vermeiden gewesen.',
  '“I have been on that committee':
    '„Ich sitze seit neun Jahren in diesem Ausschuss und habe von diesem Bericht aus Ihrer Zeitung erfahren“, sagte Ingrid Solheim-Das, die die oppositionelle Harbour List führt.',
  'Brandvold rejected': 'Brandvold wies den Vorwurf zurück.',
  'Asked whether anyone':
    'Auf die Frage, ob jemand zurücktreten werde, antwortete Brandvold: „Fragen Sie mich, wenn sich die Brücke wieder dreht.“',
  'Army engineers':
    'Pioniere der Armee vermessen am Freitag beide Ufer für einen vorläufigen Steg; wenn die Gezeiten es erlauben, könnte er am 2. April für Fußgänger und Radfahrer öffnen, doch Okafor-Reyes wollte keinen Tag versprechen.',
  'If the tides allow':
    'Wenn die Gezeiten es erlauben, könnte er am 2. April für Fußgänger und Radfahrer öffnen, doch Okafor-Reyes wollte keinen Tag versprechen.',
  'We did not have a choice':
    'Wir hatten keine Wahl, die ich auch nur vor einer einzigen Familie in dieser Stadt vertreten könnte … Ein Lager, das auf einer Seite reißt, ist eine Reparatur. Ein Lager, das auf beiden Seiten reißt, ist eine Warnung.',
  'If everything goes well':
    'Wenn alles gut geht, öffnen wir vor der Regatta im Juni, und wenn nicht, komme ich wieder her und sage es Ihnen selbst.',
  'I have been on that committee':
    'Ich sitze seit neun Jahren in diesem Ausschuss und habe von diesem Bericht aus Ihrer Zeitung erfahren … Das ist kein Versehen. Das ist ein Ablagesystem.',
};
