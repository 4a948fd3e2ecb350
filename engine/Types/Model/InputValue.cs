namespace Cacao.Types;

/// <summary>Markers for coerced input.</summary>
public static class InputValue
{
    /// <summary>Stands for an argument or input field that was neither given nor has a default.</summary>
    public static readonly object Missing = new MissingValue();

    private sealed class MissingValue
    {
        public override string ToString() => "(missing)";
    }
}
