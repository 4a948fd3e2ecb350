using System.Runtime.CompilerServices;

namespace Cacao.Fusion.Execution;

/// <summary>Ends the planning of operations that nobody means to send.</summary>
internal static class PlanningLimits
{
    /// <summary>
    /// Validation bounds how deep an operation nests; this is for threads with little stack, and for operations that nobody has validated.
    /// </summary>
    /// <exception cref="PlanningException">There is little stack left.</exception>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TooLarge("The operation nests deeper than it can be planned.");
        }
    }

    public static PlanningException TooLarge(string message) => new(message, PlanningErrorCodes.PlanTooLarge);
}
