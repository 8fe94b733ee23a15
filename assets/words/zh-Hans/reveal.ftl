### reveal
