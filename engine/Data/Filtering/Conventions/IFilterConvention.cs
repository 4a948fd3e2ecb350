using System.Reflection;

namespace Cacao.Data;

/// <summary>How a schema filters: the names of its inputs and their fields.</summary>
public interface IFilterConvention
{
    string GetTypeName(Type runtimeType);

    string? GetTypeDescription(Type runtimeType);

    string GetFieldName(MemberInfo member);

    string? GetFieldDescription(MemberInfo member);
}
