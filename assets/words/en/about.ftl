### about
