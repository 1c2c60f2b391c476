package industry

// Sources lists where the rows come from, by key.
var Sources = map[string]Source{}
