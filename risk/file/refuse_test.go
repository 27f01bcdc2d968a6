package file_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/file"
)

// ours makes a file of the given members.
func ours(members string) string { return `{"format":"toepasselijk","version":2,` + members + `}` }

// report makes a small PDF with this catalogue; what follows it stands in the
// trailer. Object 2 is a stream of other JSON, and 3 one that begins as a PDF.
func report(catalogue string) string {
	root, trailer, _ := strings.Cut(catalogue+"\n", "/Encrypt")
	if trailer != "" {
		trailer = "/Encrypt" + trailer
	}
	b, table := "%PDF-1.7\n", "xref\n0 4\n0000000000 65535 f \n"
	for i, o := range []string{root, "<</Length 2>>stream\n[]\nendstream", "<</Length 8>>stream\n%PDF-1.7\nendstream"} {
		table += fmt.Sprintf("%010d 00000 n \n", len(b))
		b += fmt.Sprintf("%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	return fmt.Sprintf("%s%strailer\n<</Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF", b, table, trailer, len(b))
}

// hostile lists files that must not open, with the place at fault and a piece
// of the English sentence.
var hostile = map[string]struct {
	data string
	at   risk.Path
	says string
}{
	"empty":           {"", "", "is empty"},
	"only spaces":     {"\ufeff \r\n\t", "", "is empty"},
	"png":             {"\x89PNG\r\n\x1a\n\x00", "", "an image (PNG)"},
	"pdf, cut off":    {"%PDF-1.7\n%\xe2\xe3", "", "damaged or incomplete"},
	"pdf of another":  {report("<</Type/Catalog>>"), "", "no save file of this tool inside"},
	"pdf, encrypted":  {report("<</Type/Catalog>>/Encrypt 5 0 R"), "", "encrypted"},
	"pdf, no save":    {report("<</AF[<</F(a.toepasselijk)/EF<</F 2 0 R>>>>]>>"), "", "not a save file"},
	"pdf in a pdf":    {report("<</AF[<</F(a.toepasselijk)/EF<</F 3 0 R>>>>]>>"), "", "'%'"},
	"pdf, too large":  {"%PDF" + strings.Repeat(" ", file.MaxReport), "", "larger than 128 MB"},
	"zip":             {"PK\x03\x04\x14\x00", "", "a zip file"},
	"web page":        {"<!doctype html><title>Inloggen</title>", "", "a web page"},
	"utf-16":          {"\xff\xfe{\x00", "", "UTF-16"},
	"too large":       {strings.Repeat(" ", file.MaxSize+1), "", "larger than 32 MB"},
	"latin-1":         {"{\n\"format\":\n\"caf\xe9\"}", "", "line 3 (byte 17)"},
	"text":            {"Beste collega,", "", "line 1 should have a value, but has 'B'"},
	"not quite json":  {"{\n\"format\": \"toepasselijk\",\n}", "", "line 3 should have a name in quotation marks, but has '}'"},
	"no comma":        {"{\"format\": \"toepasselijk\"\n\"version\": 1}", "", "line 2 should have a comma or }"},
	"no colon":        {`{"format" "toepasselijk"}`, "", "a colon, but has '\"'"},
	"endless list":    {ours(`"risks":[` + strings.Repeat("{},", 100_000) + `{}]`), "risks", "more than 100,000 entries"},
	"no comma, list":  {"[1 2]", "", "a comma or ], but has '2'"},
	"bad escape":      {`{"a": "\x"}`, "", "a valid character after"},
	"bad unit":        {`{"a": "\u12g4"}`, "", "a valid character after"},
	"line in text":    {"{\"a\": \"b\nc\"}", "", "a quotation mark at the end of the text"},
	"bad number":      {`{"a": -x}`, "", "a digit"},
	"no fraction":     {`{"a": 1.}`, "", "a digit"},
	"no exponent":     {`{"a": 1e+}`, "", "a digit"},
	"leading zero":    {`{"a": 01}`, "", "a comma or }"},
	"cut off":         {"{\n\"format\": \"toepas", "", "stops too early, on line 2"},
	"cut off, number": {`{"a": 1`, "", "stops too early"},
	"two documents":   {"{}\n{}", "", "after the end of the document, on line 2"},
	"deep lists":      {strings.Repeat("[", 1_000_000), "", "more than 100 layers"},
	"deep objects":    {strings.Repeat("{\"a\":\n", 500), "", "On line 101 more than 100 layers"},
	"many values":     {"[" + strings.Repeat("0,", 2_000_000) + "0]", "", "more than 2 million values"},

	"other json":        {`{"name": "left-pad", "version": "1.3.0"}`, "", "not a save file"},
	"a list":            {`[]`, "", "not a save file"},
	"a number":          {`12`, "", "not a save file"},
	"other format":      {`{"format": "threagile", "version": 1}`, "format", "another program"},
	"format number":     {`{"format": 1, "version": 1}`, "format", "another program"},
	"no version":        {`{"format": "toepasselijk"}`, "version", "is missing"},
	"version zero":      {`{"format": "toepasselijk", "version": 0}`, "version", "from 1"},
	"version text":      {`{"format": "toepasselijk", "version": "1"}`, "version", "from 1"},
	"newer version":     {`{"format": "toepasselijk", "version": 3, "risks": 3}`, "version", "has version 3, this tool knows version 2; open it with the newest"},
	"format twice":      {`{"format": "toepasselijk", "version": 1, "format": "toepasselijk"}`, "format", "given twice"},
	"member twice":      {ours(`"risks":[{"id":"R12","title":"a","title":"b"}]`), "risks/R12/title", "given twice"},
	"member twice, \\u": {ours(`"organisation":{"name":"a","n\u0061me":"b"}`), "organisation/name", "given twice"},
	"unknown twice":     {ours(`"x":[{},{"y":{"z":1,"z":1}}]`), "x/2/y/z", "given twice"},
	"many, one twice":   {ours(`"x":{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,"n":1,"o":1,"p":1,"q":1,"r":1,"s":1,"t":1,"u":1,"v":1,"w":1,"x":1,"y":1,"m":2}`), "x/m", "given twice"},

	"text for number":   {ours(`"risks":[{"id":"R12","current":{"likelihood":"3"}}]`), "risks/R12/current/likelihood", "should be a number, but it is text"},
	"number for text":   {ours(`"organisation":{"name":12}`), "organisation/name", "should be text, but it is a number"},
	"object for list":   {ours(`"assets":{}`), "assets", "should be a list"},
	"text for object":   {ours(`"edition":"0.1"`), "edition", "should be a group of members"},
	"number for yes/no": {ours(`"decisions":[{"id":"5.1","reasons":{"law":{"on":1}}}]`), "decisions/5.1/reasons/law/on", "should be true or false"},
	"null entry":        {ours(`"risks":[{"id":"R1"},null]`), "risks/2", "it is nothing (null)"},
	"null member":       {ours(`"risks":null`), "risks", "it is nothing (null)"},
	"null in matrix":    {ours(`"method":{"matrix":[[1,null]]}`), "method/matrix/1/2", "it is nothing (null)"},
	"fraction":          {ours(`"actions":[{"id":"M1","cost":12.5}]`), "actions/M1/cost", "A whole number"},
	"exponent":          {ours(`"actions":[{"id":"M1","cost":1e3}]`), "actions/M1/cost", "A whole number"},
	"huge number":       {ours(`"actions":[{"id":"M1","cost":9007199254740992}]`), "actions/M1/cost", "too large"},
	"vast number":       {ours(`"actions":[{"id":"M1","cost":-99999999999999999999999}]`), "actions/M1/cost", "too large"},
	"id behind fault":   {ours(`"risks":[{"title":1,"id":"R3"}]`), "risks/R3/title", "should be text"},
	"id with a slash":   {ours(`"risks":[{"id":"R1/../R2","title":1}]`), "risks/1/title", "should be text"},
	"id missing":        {ours(`"risks":[{"id":"R1"},{"title":1}]`), "risks/2/title", "should be text"},

	"level 9 of 5":       {ours(`"risks":[{"id":"R12","current":{"likelihood":9}}]`), "risks/R12/current/likelihood", "from 0 to 5"},
	"dangling asset":     {ours(`"risks":[{"id":"R12","assets":["A9"]}]`), "risks/R12/assets", "A9"},
	"dangling control":   {ours(`"risks":[{"id":"R12","treatment":{"controls":["5.99"]}}]`), "risks/R12/treatment/controls", "5.99"},
	"decision on none":   {ours(`"decisions":[{"id":"5.99"}]`), "decisions/5.99/id", "does not exist"},
	"decision twice":     {ours(`"decisions":[{"id":"5.1"},{"id":"5.1"}]`), "decisions/5.1/id", "two decisions"},
	"decision unnamed":   {ours(`"decisions":[{"status":"full"}]`), "decisions", "does not exist"},
	"duplicate id":       {ours(`"risks":[{"id":"R1"},{"id":"R1"}]`), "risks/2/id", "twice"},
	"no id":              {ours(`"risks":[{}]`), "risks/1/id", "not an id"},
	"bad id":             {ours(`"risks":[{"id":"A1"}]`), "risks/1/id", "not an id"},
	"endless id":         {ours(`"risks":[{"id":"R99999999999"}]`), "risks/1/id", "not an id"},
	"own id of Annex A":  {ours(`"ownControls":[{"id":"5.1"}]`), "ownControls/1/id", "not an id"},
	"endless counter":    {ours(`"counters":{"risks":9007199254740991}`), "counters/risks", ""},
	"bad date":           {ours(`"actions":[{"id":"M1","due":"2026-02-30"}]`), "actions/M1/due", "date"},
	"unknown choice":     {ours(`"risks":[{"id":"R1","treatment":{"option":"ignore"}}]`), "risks/R1/treatment/option", "ignore"},
	"unknown threat":     {ours(`"risks":[{"id":"R1","threat":"T999"}]`), "risks/R1/threat", "T999"},
	"matrix falls":       {ours(`"method":{"matrix":[[1,1,1,1,1],[1,1,1,1,1],[1,1,2,1,1],[1,1,2,2,2],[1,1,2,2,2]]}`), "method/matrix/3/4", "lower level"},
	"matrix of 4 in 5":   {ours(`"method":{"matrix":[[1,1,1,1],[1,1,1,1],[1,1,1,1],[1,1,1,1]]}`), "method/matrix", "4 rows"},
	"no scale":           {ours(`"method":{"likelihood":[]}`), "method/likelihood", "3, 4 or 5 steps"},
	"endless date":       {ours(`"actions":[{"id":"M1","due":"` + strings.Repeat("9", 100_000) + `"}]`), "actions/M1/due", "date"},
	"endless choice":     {ours(`"edition":{"status":"` + strings.Repeat("9", 100_000) + `"}`), "edition/status", "choice"},
	"endless reference":  {ours(`"risks":[{"id":"R1","assets":["` + strings.Repeat("9", 100_000) + `"]}]`), "risks/R1/assets", "does not exist"},
	"endless control":    {ours(`"decisions":[{"id":"` + strings.Repeat("9", 100_000) + `"}]`), "decisions", "does not exist"},
	"endless name":       {ours(`"` + strings.Repeat("x", 100_000) + `":{"a":1,"a":2}`), risk.Path(strings.Repeat("x", 90) + "…"), "given twice"},
	"line of acceptance": {ours(`"method":{"acceptance":9}`), "method/acceptance", "from 1 to 4"},
}

func TestRefusals(t *testing.T) {
	for name, c := range hostile {
		t.Run(name, func(t *testing.T) {
			d, err := file.Open([]byte(c.data))
			assert.Nil(t, d)
			var refusal *risk.Refusal
			require.ErrorAs(t, err, &refusal)
			assert.Equal(t, c.at, refusal.At)
			assert.Contains(t, refusal.Why.In(lang.EN), c.says)
			assertSentence(t, refusal)
		})
	}
}

// assertSentence holds a refusal to one sentence in each language.
func assertSentence(t *testing.T, r *risk.Refusal) {
	t.Helper()
	assert.Less(t, len(r.At), 100)
	nl, en := r.Why.In(lang.NL), r.Why.In(lang.EN)
	assert.NotEqual(t, nl, en)
	for _, s := range []string{nl, en} {
		assert.True(t, strings.HasSuffix(s, "."), s)
		assert.NotContains(t, s, "%!")
		assert.True(t, utf8.ValidString(s), s)
		assert.NotContains(t, s, "\n")
		assert.Less(t, len(s), 400, s)
	}
}

// TestRefusalIsPlainNil keeps a nil *Refusal from passing for an error.
func TestRefusalIsPlainNil(t *testing.T) {
	_, err := file.Open(file.Save(risk.New("")))
	assert.True(t, err == nil)
}

// TestCutAnywhere opens every beginning of a good file.
func TestCutAnywhere(t *testing.T) {
	data := bytes.TrimRight(file.Save(document(1)), "\n")
	step := max(1, len(data)/2000)
	for n := 0; n < len(data); n += step {
		_, err := file.Open(data[:n])
		assert.Error(t, err, "cut after %d bytes", n)
	}
}

func FuzzOpen(f *testing.F) {
	for _, c := range hostile {
		if len(c.data) < 10_000 {
			f.Add([]byte(c.data))
		}
	}
	versions, err := filepath.Glob("testdata/v*.toepasselijk")
	require.NoError(f, err)
	for _, name := range versions {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(withUnknown))
	f.Add(file.Save(document(2)))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := file.Open(data)
		if err != nil {
			var refusal *risk.Refusal
			if !errors.As(err, &refusal) {
				t.Fatalf("no refusal: %v", err)
			}
			assertSentence(t, refusal)
			return
		}
		saved := file.Save(d)
		again, err := file.Open(saved)
		require.NoError(t, err)
		assert.Equal(t, d, again)
		assert.Equal(t, string(saved), string(file.Save(again)))
	})
}

// TestCorpus keeps the fuzzer from starting with nothing.
func TestCorpus(t *testing.T) {
	found, err := filepath.Glob("testdata/fuzz/FuzzOpen/*")
	require.NoError(t, err)
	assert.NotEmpty(t, found)
	for _, name := range found {
		head, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.True(t, bytes.HasPrefix(head, []byte("go test fuzz v1\n")), name)
	}
}

func TestLimit(t *testing.T) {
	for name, want := range map[string]int{"a.toepasselijk": file.MaxSize, "a.pdf": file.MaxReport, "B.PDF": file.MaxReport, "pdf": file.MaxSize, "": file.MaxSize} {
		assert.Equal(t, want, file.Limit(name), name)
	}
}
