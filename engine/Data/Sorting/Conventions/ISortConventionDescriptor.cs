namespace Cacao.Data;

/// <summary>Describes how a schema sorts: names, and the inputs of .NET types.</summary>
public interface ISortConventionDescriptor
{
    /// <summary>Names a direction; until it has a name it cannot be used.</summary>
    ISortOperationConventionDescriptor Operation(int operationId);

    /// <summary>The directions of members whose types have none of their own.</summary>
    ISortConventionDescriptor DefaultBinding<TSortType>()
        where TSortType : SortEnumType;

    /// <summary>Sorts members of a .NET type by directions or by a sort input.</summary>
    ISortConventionDescriptor BindRuntimeType<TRuntimeType, TSortType>();

    /// <inheritdoc cref="BindRuntimeType{TRuntimeType, TSortType}"/>
    ISortConventionDescriptor BindRuntimeType(Type runtimeType, Type sortType);

    /// <summary>Changes a sort input wherever it is used.</summary>
    ISortConventionDescriptor Configure<TSortType, TRuntimeType>(Action<ISortInputTypeDescriptor<TRuntimeType>> configure)
        where TSortType : SortInputType<TRuntimeType>;

    /// <summary>Changes directions wherever they are used.</summary>
    ISortConventionDescriptor ConfigureEnum<TSortEnumType>(Action<ISortEnumTypeDescriptor> configure)
        where TSortEnumType : SortEnumType;

    /// <summary>The name of the argument that takes the order.</summary>
    ISortConventionDescriptor ArgumentName(string argumentName);
}
