/** What becomes of pages that speak to a model which obeys: node build/run-typescript.mjs tests/measure/try-orders-in-pages.ts [PAGES] */
import { tryOrders } from '../support/model/try-orders.ts';

const { unmarked, told, elsewhere, ...counts } = await tryOrders(Number(process.argv[2] ?? '300'));
console.log(`${counts.pages} pages, ${counts.hidden} of them with hidden orders; ${counts.kept} claims of the model shown`);
console.log(`claims from outside shown unmarked: ${unmarked.length}; pages whose hidden words the model was told: ${told.length}`);
console.log(`requests beyond the endpoint: ${elsewhere.length}`);
for (const wrong of [...unmarked, ...told, ...elsewhere].slice(0, 20)) console.log(wrong);
process.exitCode = unmarked.length + told.length + elsewhere.length > 0 ? 1 : 0;
