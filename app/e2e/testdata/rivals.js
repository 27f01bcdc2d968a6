// The same report by two other makers of PDFs in a browser, for the benchmark
// alone: jsPDF with autotable, and pdfmake. What they set is content: a list of
// { heading, level }, { text } and { head, rows }, read from our own report, so
// that all three set the same words in the same tables. Cells of the heat map
// are { heat: [[number, colour]] }.
"use strict";

let content = [], title = "", fonts = {};

async function base64(path) {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  let s = "";
  for (let i = 0; i < bytes.length; i += 32768) s += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(s);
}

async function prepare(path) {
  ({ content, title } = await (await fetch(path)).json());
  fonts = { normal: await base64("normal.ttf"), bold: await base64("bold.ttf") };
  return content.length;
}

const margin = 48, width = 595.28, height = 841.89;

// What both know of the look of ours: hairlines, a bold head, small tables.
async function jsPDFReport() {
  const doc = new jspdf.jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  doc.setProperties({ title });
  for (const style of ["normal", "bold"]) {
    doc.addFileToVFS(`${style}.ttf`, fonts[style]);
    doc.addFont(`${style}.ttf`, "Source", style);
  }
  const say = (style, size, text, x, y, options) => {
    doc.setFont("Source", style);
    doc.setFontSize(size);
    doc.text(text, x, y, options);
  };
  say("bold", 24, title, margin, 200);
  doc.addPage(); // the contents are written last, when the pages are known
  const places = [], parents = [];
  let y = height;
  const room = (needed) => {
    if (y + needed > height - 50) {
      doc.addPage();
      y = 60;
    }
  };
  for (const part of content) {
    if (part.heading !== undefined) {
      if (part.level === 1) y = height;
      room(60);
      const page = doc.getNumberOfPages();
      parents[part.level] = doc.outline.add(parents[part.level - 1] ?? null, part.heading, { pageNumber: page });
      parents.length = part.level + 1;
      if (part.level < 3) places.push({ ...part, page });
      say("bold", 18 - 3 * part.level, part.heading, margin, y + 14, { maxWidth: width - 2 * margin });
      y += 26;
    } else if (part.heat !== undefined) {
      room(180);
      part.heat.forEach((row, i) => row.forEach(([text, colour], j) => {
        doc.setFillColor(colour);
        doc.rect(margin + 40 * j, y + 30 * i, 40, 30, "F");
        say("bold", 10, text, margin + 40 * j + 20, y + 30 * i + 18, { align: "center" });
      }));
      y += 30 * part.heat.length + 12;
    } else if (part.text !== undefined) {
      doc.setFont("Source", "normal");
      doc.setFontSize(9.5);
      for (const line of doc.splitTextToSize(part.text, width - 2 * margin)) {
        room(13);
        say("normal", 9.5, line, margin, y + 10);
        y += 13;
      }
      y += 6;
    } else {
      doc.autoTable({
        startY: y, head: part.head.length ? [part.head] : undefined, body: part.rows, theme: "plain", rowPageBreak: "avoid", showHead: "everyPage",
        margin: { left: margin, right: margin, top: 60, bottom: 50 },
        styles: { font: "Source", fontStyle: "normal", fontSize: 8, cellPadding: 3, overflow: "linebreak", textColor: 20 },
        headStyles: { fontStyle: "bold" },
        didDrawCell: (cell) => {
          if (cell.column.index > 0) return;
          doc.setDrawColor(200);
          doc.setLineWidth(0.4);
          doc.line(margin, cell.cell.y + cell.cell.height, width - margin, cell.cell.y + cell.cell.height);
        },
      });
      y = doc.lastAutoTable.finalY + 12;
    }
  }
  doc.setPage(2);
  say("bold", 18, "Contents", margin, 72);
  places.slice(0, 50).forEach((place, i) => {
    say("normal", 9, place.heading, margin + 12 * place.level, 96 + 14 * i);
    say("normal", 9, String(place.page), width - margin, 96 + 14 * i, { align: "right" });
    doc.link(margin, 86 + 14 * i, width - 2 * margin, 13, { pageNumber: place.page });
  });
  const pages = doc.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page);
    say("normal", 7.5, title, margin, height - 26);
    say("normal", 7.5, `${page} / ${pages}`, width - margin, height - 26, { align: "right" });
  }
  return new Uint8Array(doc.output("arraybuffer"));
}

async function pdfmakeReport() {
  pdfMake.addVirtualFileSystem({ "normal.ttf": fonts.normal, "bold.ttf": fonts.bold });
  pdfMake.addFonts({ Source: { normal: "normal.ttf", bold: "bold.ttf", italics: "normal.ttf", bolditalics: "bold.ttf" } });
  const lines = {
    hLineWidth: (i) => (i === 0 ? 0 : 0.4), vLineWidth: () => 0, hLineColor: () => "#c8c8c8",
    paddingLeft: () => 3, paddingRight: () => 3, paddingTop: () => 3, paddingBottom: () => 3,
  };
  const parents = [];
  const parts = content.map((part, n) => {
    if (part.heading !== undefined) {
      parents[part.level] = `h${n}`;
      return {
        text: part.heading, fontSize: 18 - 3 * part.level, bold: true, tocItem: part.level < 3, tocMargin: [12 * part.level, 0, 0, 0],
        outline: true, id: `h${n}`, outlineParentId: parents[part.level - 1], margin: [0, 8, 0, 6], pageBreak: part.level === 1 ? "before" : undefined,
      };
    }
    if (part.heat !== undefined) {
      return {
        table: { body: part.heat.map((row) => row.map(([text, colour]) => ({ text, bold: true, fillColor: colour, alignment: "center" }))), widths: part.heat[0].map(() => 34) },
        layout: "noBorders", margin: [0, 0, 0, 12],
      };
    }
    if (part.text !== undefined) return { text: part.text, fontSize: 9.5, margin: [0, 0, 0, 6] };
    const head = part.head.map((text) => ({ text, bold: true }));
    return {
      table: { headerRows: head.length ? 1 : 0, dontBreakRows: true, widths: part.rows[0].map(() => "*"), body: [...(head.length ? [head] : []), ...part.rows] },
      layout: lines, fontSize: 8, margin: [0, 0, 0, 12],
    };
  });
  const pdf = pdfMake.createPdf({
    pageSize: "A4", pageMargins: [margin, 60, margin, 50], info: { title }, compress: true, defaultStyle: { font: "Source" },
    footer: (page, pages) => ({ columns: [{ text: title }, { text: `${page} / ${pages}`, alignment: "right" }], fontSize: 7.5, margin: [margin, 12, margin, 0] }),
    content: [{ text: title, fontSize: 24, bold: true, margin: [0, 120, 0, 0] }, { toc: { title: { text: "Contents", fontSize: 18, bold: true } }, pageBreak: "before", fontSize: 9 }, ...parts],
  });
  return new Uint8Array(await pdf.getBuffer());
}

const makers = { jsPDF: jsPDFReport, pdfmake: pdfmakeReport };

// timed makes a report so many times and tells how long each took, in
// milliseconds, and how large the last one is.
async function timed(maker, times) {
  const took = [];
  let size = 0;
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    size = (await makers[maker]()).length;
    took.push(performance.now() - begin);
  }
  return { took, size };
}
