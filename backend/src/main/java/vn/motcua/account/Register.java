package vn.motcua.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.account.session.Tokens;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.NewApplicant;
import vn.motcua.applicant.RegisterApplicant;
import vn.motcua.platform.persistence.Transactions;

/** Registers whoever answers a challenge, under the phone and the number that the challenge was made for. */
@Singleton
class Register {

    private final AnswerChallenge answerChallenge;
    private final Challenges challenges;
    private final Applicants applicants;
    private final RegisterApplicant registerApplicant;
    private final Sessions sessions;
    private final Transactions transactions;

    Register(
            AnswerChallenge answerChallenge,
            Challenges challenges,
            Applicants applicants,
            RegisterApplicant registerApplicant,
            Sessions sessions,
            Transactions transactions) {
        this.answerChallenge = answerChallenge;
        this.challenges = challenges;
        this.applicants = applicants;
        this.registerApplicant = registerApplicant;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    SignInOutcome register(ChallengeId challengeId, String code, Registration registration, Client client) {
        return answerChallenge.answer(
                challengeId, code, client, challenge -> register(challenge, registration, client));
    }

    private SignInOutcome register(Challenge challenge, Registration registration, Client client) {
        if (challenge.identifier().kind() != registration.kind()) {
            return new SignInOutcome.OtherKind();
        }
        Optional<Applicant> known = applicants.findByIdentifier(challenge.identifier());
        if (known.isPresent()) {
            return taken(challenge, known.get());
        }
        return transactions.write(() -> challenges.use(challenge)
                ? open(challenge, registration, client)
                : new SignInOutcome.CodeRejected(CodeCheck.Rejected.spent()));
    }

    /** The code stays good: whoever registered before with this phone can sign in with it. */
    private static SignInOutcome taken(Challenge challenge, Applicant known) {
        return known.phone().equals(challenge.phone())
                ? new SignInOutcome.AlreadyRegistered()
                : new SignInOutcome.OtherPhone(known.kind());
    }

    private SignInOutcome open(Challenge challenge, Registration registration, Client client) {
        NewApplicant applicant = new NewApplicant(
                challenge.identifier(),
                challenge.phone(),
                registration.fullName(),
                registration.dateOfBirth(),
                registration.gender(),
                registration.contact(),
                registration.legalRepresentative());
        return switch (registerApplicant.register(applicant)) {
            case RegisterApplicant.Outcome.AlreadyRegistered known -> new SignInOutcome.AlreadyRegistered();
            case RegisterApplicant.Outcome.Registered(Applicant registered) -> {
                Tokens tokens =
                        sessions.open(CallerKind.APPLICANT, registered.id().value(), client.label());
                yield new SignInOutcome.SignedIn(tokens, registered);
            }
        };
    }
}
