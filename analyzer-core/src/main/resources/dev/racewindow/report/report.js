"use strict";
(() => {
  const form = document.querySelector(".filter");
  if (!form) return;
  const races = [...document.querySelectorAll("article[data-rule]")];
  const apply = () => {
    const data = new FormData(form);
    const rule = data.get("rule");
    const severities = data.getAll("severity");
    const text = data.get("text").trim().toLowerCase();
    let shown = 0;
    for (const race of races) {
      const fits = (!rule || race.dataset.rule === rule)
        && severities.includes(race.dataset.severity)
        && (!text || race.textContent.toLowerCase().includes(text));
      race.hidden = !fits;
      const row = document.querySelector(`tr[data-for="${race.id}"]`);
      if (row) row.hidden = !fits;
      if (fits) shown++;
    }
    for (const file of document.querySelectorAll(".list tbody")) {
      file.hidden = !file.querySelector("tr[data-for]:not([hidden])");
    }
    form.querySelector("output").textContent = `${shown} of ${races.length} shown`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
