### summary
