package calc

import "math"

// studentQuantile returns t so that Student's distribution with df degrees of
// freedom, 1 or more, lies between -t and t with probability l.
//
// It starts from Fisher & Cornish's expansion around the normal quantile
// (Abramowitz & Stegun 1964, 26.7.5) and steps by Newton's method. From 1000
// degrees on the expansion alone is exact to 1e-13, and where t and z agree to
// 1e-9 the normal quantile itself is returned.
func studentQuantile(l Level, df float64) float64 {
	z, alpha := l.Z(), l.alpha()
	switch {
	case df == 1:
		return 1 / math.Tan(math.Pi/2*alpha)
	case df == 2:
		return math.Sqrt(2/(alpha*(2-alpha)) - 2)
	case z*(z*z+1)/(4*df) < 1e-9:
		return z
	}
	t := fisherCornish(z, df)
	if df >= 1000 {
		return t
	}
	// The tail is convex and the start lies left of the root, so the steps
	// close in from one side; each squares the error.
	for range 20 {
		tail, density := student(t, df)
		step := (tail - alpha) / (2 * density)
		t += step
		if math.Abs(step) < 1e-8*t {
			break
		}
	}
	return t
}

// fisherCornish returns the first five terms of the expansion of t in powers
// of 1/df (Abramowitz & Stegun 26.7.5).
func fisherCornish(z, df float64) float64 {
	y := z * z
	g1 := (y + 1) / 4
	g2 := ((5*y+16)*y + 3) / 96
	g3 := (((3*y+19)*y+17)*y - 15) / 384
	g4 := ((((79*y+776)*y+1482)*y-1920)*y - 945) / 92160
	return z * (1 + (g1+(g2+(g3+g4/df)/df)/df)/df)
}

// studentP returns the two-sided p-value of t with df degrees of freedom:
// 1 for t = 0, near 0 for a large t.
func studentP(t, df float64) float64 {
	// Over so many degrees the fraction below would lose digits. Wallace
	// (1959), Ann. Math. Stat. 30, is exact there to 1e-9.
	if df > 1e5 {
		w := (8*df + 1) / (8*df + 3) * math.Sqrt(df*math.Log1p(t*t/df))
		return math.Erfc(w / math.Sqrt2)
	}
	p, _ := student(math.Abs(t), df)
	return p
}

// student returns the two-sided tail of Student's distribution beyond t >= 0,
// and the density at t. The tail is the incomplete beta function I_x(df/2,
// 1/2) at x = df/(df + t²) (Abramowitz & Stegun 26.7.1, 26.5.27).
func student(t, df float64) (tail, density float64) {
	a, b := df/2, 0.5
	x, y := df/(df+t*t), t*t/(df+t*t)
	// power is x^a, gammas is Γ(a+1/2)/(Γ(a)·√π).
	power := math.Exp(-a * math.Log1p(t*t/df))
	gammas := gammaHalf(a) / math.Sqrt(math.Pi)
	density = gammas * power * math.Sqrt(x) / math.Sqrt(df)
	front := gammas * power * math.Sqrt(y)
	if x < (a+1)/(a+b+2) {
		return front * betaFraction(a, b, x) / a, density
	}
	return 1 - front*betaFraction(b, a, y)/b, density
}

// gammaHalf returns Γ(a+1/2)/Γ(a), by the series in 1/a (Abramowitz & Stegun
// 6.1.47), which wants a large a: Γ(a+1) = a·Γ(a) leads there from a small one.
func gammaHalf(a float64) float64 {
	down := 1.0
	for ; a < 50; a++ {
		down *= a / (a + 0.5)
	}
	u := 1 / a
	return down * math.Sqrt(a) * (1 + u*(-1.0/8+u*(1.0/128+u*(5.0/1024+u*(-21.0/32768+
		u*(-399.0/262144+u*869.0/4194304))))))
}

// betaFraction returns the continued fraction of the incomplete beta function
// I_x(a, b) (Abramowitz & Stegun 26.5.8), by Lentz's method (Thompson & Barnett
// 1986). It converges fast for x below (a+1)/(a+b+2).
func betaFraction(a, b, x float64) float64 {
	c, d := 1.0, 1/(1-(a+b)*x/(a+1))
	h := d
	for m := 1.0; m < 1000; m++ {
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d = 1 / (1 + even*d)
		c = 1 + even/c
		h *= c * d
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d = 1 / (1 + odd*d)
		c = 1 + odd/c
		h *= c * d
		if math.Abs(c*d-1) < 1e-15 {
			break
		}
	}
	return h
}
