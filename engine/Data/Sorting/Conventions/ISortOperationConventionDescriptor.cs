namespace Cacao.Data;

/// <summary>Names a direction.</summary>
public interface ISortOperationConventionDescriptor
{
    ISortOperationConventionDescriptor Name(string name);

    ISortOperationConventionDescriptor Description(string description);
}
