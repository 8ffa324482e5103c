package vn.motcua.officer.staff;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.motcua.officer.ChangePosts;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.PostId;
import vn.motcua.officer.staff.StaffJson.FileJson;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;

/** The posts of the officers whom an administrator keeps, and the places where posts may be given. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffPostController {

    private final ChangePosts changePosts;
    private final StaffRights rights;
    private final StaffInput input;
    private final StaffView view;

    StaffPostController(ChangePosts changePosts, StaffRights rights, StaffInput input, StaffView view) {
        this.changePosts = changePosts;
        this.rights = rights;
        this.input = input;
        this.view = view;
    }

    @Get("/administered-agencies")
    StaffJson.AgenciesJson agencies(OfficerCaller administrator) {
        return view.agencies(administrator);
    }

    @Post("/officers/{officerId}/posts")
    HttpResponse<FileJson> give(OfficerCaller administrator, UUID officerId, @Body @Valid StaffBody.NewPost body) {
        OfficerId officer =
                rights.changeable(administrator, new OfficerId(officerId)).id();
        var place = new StaffInput.Place(body.agencyCode(), body.unitCode(), body.roles(), body.validFrom());
        var post = input.post(place, rights.required(administrator), rights.today());
        var order = StaffController.order(administrator, body.reason());
        FileJson file = answer(administrator, officer, changePosts.give(officer, post, body.validFrom(), order));
        return HttpResponse.status(HttpStatus.CREATED).body(file);
    }

    @Post("/officers/{officerId}/posts/{postId}/end")
    FileJson end(OfficerCaller administrator, UUID officerId, UUID postId, @Body @Valid StaffBody.PostEnd body) {
        OfficerId officer =
                rights.changeable(administrator, new OfficerId(officerId)).id();
        input.checkDay("/validTo", body.validTo(), rights.today());
        var order = StaffController.order(administrator, body.reason());
        return answer(administrator, officer, changePosts.end(officer, new PostId(postId), body.validTo(), order));
    }

    private FileJson answer(OfficerCaller administrator, OfficerId officer, ChangePosts.Outcome outcome) {
        return switch (outcome) {
            case CHANGED -> view.file(administrator, rights.visible(administrator, officer));
            case HELD_ALREADY -> throw ProblemException.of(StaffProblem.POST_HELD_ALREADY);
            case OVER -> throw ProblemException.of(StaffProblem.POST_OVER);
            case ENDS_BEFORE_IT_BEGAN ->
                throw ProblemException.invalid(
                        "/validTo",
                        "range",
                        new Text("Vị trí không thể kết thúc trước ngày bắt đầu", "A post cannot end before it begins"));
        };
    }
}
