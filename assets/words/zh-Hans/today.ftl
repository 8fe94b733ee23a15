### today
