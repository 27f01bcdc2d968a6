package risk

import (
	"fmt"
	"reflect"
	"strconv"
)

// Bands returns the highest product of likelihood and impact in each level, if
// the matrix follows from such bands: no product in a level is above one in
// the next. A level without cells has the bound of the one below it, 0 for the
// lowest.
func (m *Method) Bands() (bounds []int, ok bool) {
	low, bounds := make([]int, len(m.Levels)), make([]int, len(m.Levels))
	for l, row := range m.Matrix {
		for i, level := range row {
			if level < 1 || level > len(m.Levels) {
				return nil, false
			}
			product := (l + 1) * (i + 1)
			if low[level-1] == 0 || product < low[level-1] {
				low[level-1] = product
			}
			bounds[level-1] = max(bounds[level-1], product)
		}
	}
	highest := 0
	for n := range bounds {
		if bounds[n] == 0 {
			bounds[n] = highest
			continue
		}
		if low[n] <= highest {
			return nil, false
		}
		highest = bounds[n]
	}
	return bounds, true
}

// SetBands returns d with the matrix that follows from bounds, the highest
// product of likelihood and impact in each level, lowest level first: 3, 6, 12
// and 16 on scales of four steps. Such a matrix never falls.
//
// Refused with a [*Refusal]: another number of bounds than there are levels,
// and, at the level in question, a bound that is not above the one before it
// and a last one that leaves the highest product out.
func SetBands(d *Document, bounds []int) (*Document, error) {
	if d == nil {
		return nil, refuseUnknown("method/matrix")
	}
	size := d.Method.Size()
	if r := size.refuseBands(bounds); r != nil {
		return nil, r
	}
	matrix := banded(size, bounds)
	if reflect.DeepEqual(matrix, d.Method.Matrix) {
		return d, nil
	}
	out := *d
	out.Method.Matrix = matrix
	return &out, nil
}

func (s Size) refuseBands(bounds []int) *Refusal {
	at := func(n int) Path { return Path("method/levels/" + strconv.Itoa(n)) }
	if len(bounds) != s.Levels {
		return Refuse("method/matrix", fmt.Sprintf("Er zijn %d niveaus; vul voor elk niveau een bovengrens in.", s.Levels), fmt.Sprintf("There are %d levels; fill in an upper bound for each.", s.Levels))
	}
	before := 0
	for n, bound := range bounds {
		if bound <= before {
			return Refuse(at(n+1), fmt.Sprintf("De bovengrens van niveau %d is %d; die moet hoger zijn dan %d.", n+1, bound, before), fmt.Sprintf("The upper bound of level %d is %d; it must be above %d.", n+1, bound, before))
		}
		before = bound
	}
	if before < s.Highest() {
		return Refuse(at(s.Levels), fmt.Sprintf("De hoogste score is %d × %d = %d; de laatste bovengrens is %d en laat die erbuiten.", s.Likelihood, s.Impact, s.Highest(), before),
			fmt.Sprintf("The highest score is %d × %d = %d; the last upper bound is %d and leaves it out.", s.Likelihood, s.Impact, s.Highest(), before))
	}
	return nil
}

// banded returns the matrix in which the level of a cell is the first whose
// bound is not below likelihood × impact.
func banded(s Size, bounds []int) [][]int {
	matrix := make([][]int, s.Likelihood)
	for l := range matrix {
		matrix[l] = make([]int, s.Impact)
		for i := range matrix[l] {
			level := 1
			for level < s.Levels && bounds[level-1] < (l+1)*(i+1) {
				level++
			}
			matrix[l][i] = level
		}
	}
	return matrix
}
