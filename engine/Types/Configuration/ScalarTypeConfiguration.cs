namespace Cacao.Types;

/// <summary>A scalar type, as SDL defines it or as code adds to it.</summary>
public sealed class ScalarTypeConfiguration : TypeConfiguration
{
    /// <summary>What coerces its values; null for a scalar that passes values through.</summary>
    public ScalarType? Scalar { get; set; }
}
