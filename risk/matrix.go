package risk

import (
	"fmt"
	"strconv"

	"example.org/toepasselijk/annexa/lang"
)

// refuseFalling refuses a matrix in which a higher likelihood or impact gives
// a lower level, and names both cells: such a method does not give consistent
// results (clause 6.1.2 b).
func (m *Method) refuseFalling() *Refusal {
	for l, row := range m.Matrix {
		for i, level := range row {
			if i+1 < len(row) && row[i+1] < level {
				return m.fallingCells(l+1, i+1, l+1, i+2)
			}
			if l+1 < len(m.Matrix) && i < len(m.Matrix[l+1]) && m.Matrix[l+1][i] < level {
				return m.fallingCells(l+1, i+1, l+2, i+1)
			}
		}
	}
	return nil
}

func (m *Method) fallingCells(l1, i1, l2, i2 int) *Refusal {
	name := func(in lang.Lang, l, i int) string { return m.LevelName(in, m.Matrix[l-1][i-1]) }
	return Refuse(cellPath(l2, i2),
		fmt.Sprintf("Kans %d met impact %d heeft niveau %s, en kans %d met impact %d het lagere niveau %s; een hogere kans of impact mag nooit een lager niveau geven.",
			l1, i1, name(lang.NL, l1, i1), l2, i2, name(lang.NL, l2, i2)),
		fmt.Sprintf("Likelihood %d with impact %d has level %s, and likelihood %d with impact %d the lower level %s; a higher likelihood or impact may never give a lower level.",
			l1, i1, name(lang.EN, l1, i1), l2, i2, name(lang.EN, l2, i2)))
}

func cellPath(l, i int) Path {
	return Path("method/matrix/" + strconv.Itoa(l) + "/" + strconv.Itoa(i))
}
