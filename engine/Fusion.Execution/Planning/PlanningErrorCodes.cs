namespace Cacao.Fusion.Execution;

/// <summary>Codes of errors that end planning.</summary>
public static class PlanningErrorCodes
{
    /// <summary>No source schema can give a field at the place where it is selected.</summary>
    public const string UnplannableField = "FUSION_UNPLANNABLE_FIELD";

    /// <summary>The plan would need more nodes than the gateway allows.</summary>
    public const string PlanTooLarge = "FUSION_PLAN_TOO_LARGE";
}
