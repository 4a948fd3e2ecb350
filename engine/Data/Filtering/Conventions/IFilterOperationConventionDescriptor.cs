namespace Cacao.Data;

/// <summary>Names an operation of filters.</summary>
public interface IFilterOperationConventionDescriptor
{
    IFilterOperationConventionDescriptor Name(string name);

    IFilterOperationConventionDescriptor Description(string description);
}
