package vn.motcua.report;

import java.util.List;

/** All that was counted of a quarter. */
record Counted(
        List<Tally.Issued> issued,
        List<Tally.Arrived> arrived,
        List<Tally.Answered> answered,
        List<Tally.Dispatched> dispatched,
        List<Tally.Stood> stood,
        List<Tally.Exchanged> exchanged,
        List<Tally.OnPaper> onPaper) {

    Counted {
        issued = List.copyOf(issued);
        arrived = List.copyOf(arrived);
        answered = List.copyOf(answered);
        dispatched = List.copyOf(dispatched);
        stood = List.copyOf(stood);
        exchanged = List.copyOf(exchanged);
        onPaper = List.copyOf(onPaper);
    }
}
