using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// Fields that get the same response name are the same field or cannot meet (specification section 5.3.2).
/// Whether there is a conflict is found fast; only then is each one sought and worded.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule : DocumentRule
{
    // Wording a conflict is slower than finding that there is one.
    private const int MaxComparisons = 50_000;

    private FieldConflictExplainer? _explainer;
    private bool _isUndecided;
    private bool _isReported;

    public override NodeEvents Events => NodeEvents.Document | NodeEvents.SelectionSet;

    public override void Enter(DocumentNode node)
    {
        var detector = new FieldMergeDetector(Context, Context.Options.MaxFieldMergeVisits);

        if (detector.HasConflict())
        {
            _explainer = new FieldConflictExplainer(Context, MaxComparisons);
        }

        _isUndecided = detector.IsExhausted;
    }

    public override void Enter(SelectionSetNode node)
    {
        if (_explainer is null || _explainer.IsExhausted)
        {
            return;
        }

        foreach (var conflict in _explainer.Find(Context.ParentType, node))
        {
            _isReported = true;

            Context.Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }
    }

    public override void Leave(DocumentNode node)
    {
        if (_isUndecided || (_explainer is not null && !_isReported))
        {
            Context.Report("The document selects too many overlapping fields to decide whether they can be merged.", []);
        }
    }
}
