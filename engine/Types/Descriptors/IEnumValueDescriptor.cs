namespace Cacao.Types;

/// <summary>Changes a value of an enum type.</summary>
public interface IEnumValueDescriptor : IDescriptor<IEnumValueDescriptor>
{
    IEnumValueDescriptor Deprecated(string? reason = null);

    /// <summary>Leaves the value out of its type.</summary>
    IEnumValueDescriptor Ignore(bool ignore = true);
}
