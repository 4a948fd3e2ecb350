using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>A variable in a position, with the type that is expected there; null where that is not known.</summary>
internal readonly record struct VariableUsage(VariableNode Node, IType? Type, IType? ParentType, bool HasLocationDefault);
