-- No query asks for it, and every change of a dossier had to write it.
DROP INDEX dossier_of_applicant ON dossier;
