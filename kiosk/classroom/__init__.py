"""The phone class: its courses, the open class, the questionnaire, votes and questions, the report; nobody's name."""
