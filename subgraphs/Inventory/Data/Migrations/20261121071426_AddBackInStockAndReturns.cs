using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EShop.Inventory.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddBackInStockAndReturns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "back_in_stock_requests",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_back_in_stock_requests", x => new { x.product_id, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "stock_returns",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    returned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stock_returns", x => new { x.order_id, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_stock_movements_reference",
                table: "stock_movements",
                column: "reference");

            migrationBuilder.CreateIndex(
                name: "IX_back_in_stock_requests_user_id",
                table: "back_in_stock_requests",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "back_in_stock_requests");

            migrationBuilder.DropTable(
                name: "stock_returns");

            migrationBuilder.DropIndex(
                name: "IX_stock_movements_reference",
                table: "stock_movements");
        }
    }
}
