//go:build !marked

package lang

// In returns the value in language l.
func (v In[T]) In(l Lang) T {
	if l == EN {
		return v.en
	}
	return v.nl
}
