package vn.motcua.account;

import jakarta.inject.Singleton;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.account.session.Tokens;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.persistence.Transactions;

/** Signs an applicant in who answers a challenge: the phone and the number must be those of one account. */
@Singleton
class SignIn {

    private final AnswerChallenge answerChallenge;
    private final Challenges challenges;
    private final Applicants applicants;
    private final Sessions sessions;
    private final Transactions transactions;

    SignIn(
            AnswerChallenge answerChallenge,
            Challenges challenges,
            Applicants applicants,
            Sessions sessions,
            Transactions transactions) {
        this.answerChallenge = answerChallenge;
        this.challenges = challenges;
        this.applicants = applicants;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    SignInOutcome signIn(ChallengeId challengeId, String code, Client client) {
        return answerChallenge.answer(
                challengeId,
                code,
                client,
                challenge -> applicants
                        .findByIdentifier(challenge.identifier())
                        .map(applicant -> open(challenge, applicant.id(), client))
                        .orElseGet(() -> new SignInOutcome.NotRegistered()));
    }

    private SignInOutcome open(Challenge challenge, ApplicantId id, Client client) {
        return transactions.write(() -> {
            // Locked: whoever binds the account to another phone just now ends this session too, or it never opens.
            Applicant applicant = applicants.lock(id);
            if (!applicant.phone().equals(challenge.phone())) {
                return new SignInOutcome.OtherPhone(applicant.kind());
            }
            if (!challenges.use(challenge)) {
                return new SignInOutcome.CodeRejected(CodeCheck.Rejected.spent());
            }
            Tokens tokens = sessions.open(CallerKind.APPLICANT, applicant.id().value(), client.label());
            return new SignInOutcome.SignedIn(tokens, applicant);
        });
    }
}
