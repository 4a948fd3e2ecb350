namespace Cacao.Data;

/// <summary>Describes a direction.</summary>
public interface ISortEnumValueDescriptor
{
    ISortEnumValueDescriptor Name(string name);

    ISortEnumValueDescriptor Description(string? description);

    ISortEnumValueDescriptor Deprecated(string? reason = null);
}
