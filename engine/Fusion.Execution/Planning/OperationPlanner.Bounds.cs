namespace Cacao.Fusion.Execution;

/// <summary>
/// What makes every search end, also that for an operation without a plan: a field that is needed to reach itself is not reached that way,
/// and the steps that lead away from the straight way are counted.
/// </summary>
internal sealed partial class OperationPlanner
{
    // Requirements, keys and second tries, for the operation and for each field of it that has to be fetched: docs/adr/0011.
    private const int MaxSteps = 20_000;
    private const int MaxStepsOfField = 500;

    // Fields whose requirements and keys are being fetched, the one that was asked for first.
    private readonly List<(int Type, string Field, int Source)> _taking = [];
    private int _steps;
    private int _mostSteps = MaxSteps;

    /// <summary>Begins the way to a field in a source schema; false where that turns in a circle.</summary>
    private bool TryTake(int type, Want want, int source)
    {
        if (_taking.Count == 0 && want.Tried.IsEmpty)
        {
            _mostSteps += MaxStepsOfField;
        }
        else if (++_steps > _mostSteps)
        {
            var (firstType, name, _) = _taking.Count > 0 ? _taking[0] : (type, want.Field.Name, source);
            var coordinate = $"{_schema.ObjectTypes[firstType].Name}.{name}";
            throw new PlanningException(
                $"The field `{coordinate}` cannot be fetched here: no way to it was found in {_mostSteps} steps.",
                PlanningErrorCodes.UnplannableField,
                coordinate);
        }

        var step = (type, want.Field.Name, source);
        if (_taking.Contains(step))
        {
            return false;
        }

        _taking.Add(step);
        return true;
    }

    private void Release() => _taking.RemoveAt(_taking.Count - 1);
}
