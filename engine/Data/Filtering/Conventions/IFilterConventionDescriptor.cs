namespace Cacao.Data;

/// <summary>Describes how a schema filters: names, the inputs of .NET types, and what is allowed.</summary>
public interface IFilterConventionDescriptor
{
    /// <summary>Names an operation; until it has a name it cannot be used.</summary>
    IFilterOperationConventionDescriptor Operation(int operationId);

    /// <summary>Filters members of a .NET type by a filter input.</summary>
    IFilterConventionDescriptor BindRuntimeType<TRuntimeType, TFilterType>()
        where TFilterType : FilterInputType;

    /// <inheritdoc cref="BindRuntimeType{TRuntimeType, TFilterType}"/>
    IFilterConventionDescriptor BindRuntimeType(Type runtimeType, Type filterType);

    /// <summary>Changes a filter input wherever it is used.</summary>
    IFilterConventionDescriptor Configure<TFilterType>(Action<IFilterInputTypeDescriptor> configure)
        where TFilterType : FilterInputType;

    /// <inheritdoc cref="Configure{TFilterType}"/>
    IFilterConventionDescriptor Configure<TFilterType, TRuntimeType>(Action<IFilterInputTypeDescriptor<TRuntimeType>> configure)
        where TFilterType : FilterInputType<TRuntimeType>;

    /// <summary>The name of the argument that takes the filter.</summary>
    IFilterConventionDescriptor ArgumentName(string argumentName);

    /// <summary>Whether filters can be joined by <c>and</c>.</summary>
    IFilterConventionDescriptor AllowAnd(bool allow = true);

    /// <summary>Whether filters can be joined by <c>or</c>.</summary>
    IFilterConventionDescriptor AllowOr(bool allow = true);
}
